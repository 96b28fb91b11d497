import { z } from 'zod';

/** What a sentence of the server says, for saying it in another language. */
export interface Sentence {
  code: string;
  parameters: Record<string, string>;
  because?: Sentence | null | undefined;
}

export const Sentence: z.ZodType<Sentence> = z.lazy(() =>
  z.object({
    code: z.string(),
    parameters: z.record(z.string(), z.string()).catch({}),
    because: Sentence.nullish(),
  }),
);

/** A sentence of the server that may be missing. */
export const maybeSentence = Sentence.nullish().transform((value) => value ?? null);
