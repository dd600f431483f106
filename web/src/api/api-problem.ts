/** Why the server did not do what it was asked: what, where and what to do. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly where: string | null;
  readonly hint: string | null;
  /** Of HTTP; 0 where no server answered. */
  readonly status: number;

  constructor(status: number, code: string, message: string, where: string | null, hint: string | null) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.where = where;
    this.hint = hint;
  }
}
