import { mergeConfig } from 'vite';

import { fakeServer } from './src/testing/fakeServer.plugin';
import config from './vite.config';

/** The page over a made-up household in memory. PENNYFLOW_FAKE=10 makes it ten times as long. */
export default mergeConfig(config, { plugins: [fakeServer()] });
