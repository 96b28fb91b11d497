import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { fakeServer } from './src/testing/fakeServer.plugin';

// `npm run dev` proxies to a running stack; `PENNYFLOW_FAKE=1 npm run dev` needs none.
const api = process.env.PENNYFLOW_API ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), tailwind(), ...(process.env.PENNYFLOW_FAKE ? [fakeServer()] : [])],
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    // Small files inlined as data: addresses would need a wider content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
  },
  server: { proxy: process.env.PENNYFLOW_FAKE ? {} : { '/v1': api, '/docs': api } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    css: false,
    maxWorkers: 2,
  },
});
