import { ApiProblem } from './api-problem.ts';

/** What `openapi-fetch` gives: the data, or the error of the server. */
interface Reply<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/**
 * The data of an answer.
 *
 * @throws ApiProblem with the server's own words; status 0 where no server answered
 * @example
 * const people = await answerOf(api.GET('/api/people'));
 */
export async function answerOf<Data>(reply: Promise<Reply<Data>>): Promise<Data> {
  let answered: Reply<Data>;
  try {
    answered = await reply;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    // `fetch` and an answer that is no JSON both end here: nobody speaks this language at the other end.
    throw new ApiProblem(0, 'no-server', String((error as Error).message), null, null);
  }
  const { data, error, response } = answered;
  if (response.ok) return data as Data;
  const problem = Object(error) as { code?: string; message?: string; where?: string; hint?: string };
  throw new ApiProblem(
    response.status,
    problem.code ?? `http-${response.status}`,
    problem.message ?? `the server answered ${response.status}`,
    problem.where || null,
    problem.hint || null,
  );
}
