/** The few icons of the panel, drawn in the text's own colour. They never carry a meaning alone. */
const paths = {
  edit: 'M10.6 2.7l2.7 2.7M3 13l.6-3 7.2-7.2a1.2 1.2 0 0 1 1.7 0l.7.7a1.2 1.2 0 0 1 0 1.7L6 12.4 3 13z',
  remove: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.5M9.2 7v3.5',
  check: 'M3 8.5l3.2 3.2L13 5',
  warning: 'M8 2.5l6 10.5H2L8 2.5zM8 6.5v3M8 11.2v.2',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5v3.5M8 5v.2',
  close: 'M4 4l8 8M12 4l-8 8',
  expand: 'M4 6l4 4 4-4',
  collapse: 'M4 10l4-4 4 4',
  pushBack: 'M6.5 4L3 7.5 6.5 11M3 7.5h7a3 3 0 0 1 3 3v2',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  undo: 'M6 3L2.8 6.2 6 9.4M3 6.2h6.2a3.4 3.4 0 0 1 0 6.8H6',
  fullScreen: 'M9.5 2.5h4v4M13.5 2.5l-4.5 4.5M6.5 13.5h-4v-4M2.5 13.5L7 9',
  add: 'M8 3.5v9M3.5 8h9',
  threat: 'M3 4v4.5a2 2 0 0 0 2 2h8M10 7.5l3 3-3 3',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5v3M10.5 2.5v3',
  link: 'M6.5 9.5l3-3M7 5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  ticket: 'M9.5 2.5h4v4M13.5 2.5L8 8M11.5 9.5v4h-9v-9h4',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
