import { z } from 'zod';

/** The contract of what `--json` and the API give instead of a result when the input can't be used. */
export const errorDocumentSchema = z.object({
  schema: z.literal('legwork/error@1'),
  code: z.string().describe('kebab-case, stable; internal-error is a bug'),
  message: z.string().describe('what is wrong, without the place'),
  where: z.string().describe('the file and the row or byte in it, or the flag'),
  hint: z.string().describe('what to do'),
});

/** A problem as a document: {@link errorDocumentSchema}. */
export type ErrorDocument = z.infer<typeof errorDocumentSchema>;
