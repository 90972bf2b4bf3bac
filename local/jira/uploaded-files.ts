/** A form of files as the HTTP side hands it to the handlers: a body that is no JSON. */

export interface UploadedFile {
  filename: string;
  mimeType: string;
  /** In bytes. */
  size: number;
}

export class UploadedFiles {
  readonly files: readonly UploadedFile[];
  constructor(files: readonly UploadedFile[]) {
    this.files = files;
  }
}

/** Jira looks at the parts named `file`, and at nothing else in the form. */
export function uploadedFiles(form: FormData): UploadedFiles {
  const files = form.getAll('file').filter((one) => one instanceof File);
  return new UploadedFiles(
    files.map(({ name, type, size }) => ({
      filename: name,
      mimeType: type === '' ? 'application/octet-stream' : type,
      size,
    })),
  );
}
