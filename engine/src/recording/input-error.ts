/**
 * The input can't be used at all: what is wrong, where, and what the user can do. Problems that leave something
 * usable are findings instead (see `finding.ts`).
 *
 * @example
 * throw new InputError('empty-file', 'the file is empty', 'thigh.cwa', 'copy it from the sensor again');
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: string;
  readonly where: string;
  readonly hint: string;

  /**
   * @param code kebab-case, stable
   * @param message what is wrong, without the place
   * @param where the file, and the row or byte in it where known
   * @param hint what to do
   */
  constructor(code: string, message: string, where: string, hint: string) {
    super(message);
    this.code = code;
    this.where = where;
    this.hint = hint;
  }
}
