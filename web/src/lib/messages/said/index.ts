import { answers } from './answers';
import { files } from './files';
import { matches } from './matches';
import { problems } from './problems';
import { reasons } from './reasons';
import { rows } from './rows';
import { series } from './series';

export { saidWords } from './words';

/**
 * The server's sentences in German, by their code; in English the server's own words are shown.
 * Codes with parameters are those of query-api's sentences.txt, the others are types of problems.
 */
export const said: Record<string, string> = {
  ...rows,
  ...files,
  ...answers,
  ...problems,
  ...matches,
  ...reasons,
  ...series,
};
