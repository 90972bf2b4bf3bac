/** A button in Jira's look. */
import { type ButtonHTMLAttributes, forwardRef } from 'react';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'> {
  appearance?: 'default' | 'primary' | 'subtle' | 'danger';
  icon?: IconName;
  submit?: boolean;
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { appearance = 'default', icon, submit = false, children, ...rest },
  ref,
) {
  const shape = children === undefined ? ' button-icon' : '';
  return (
    <button ref={ref} type={submit ? 'submit' : 'button'} className={`button button-${appearance}${shape}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
});
