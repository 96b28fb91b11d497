import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// `npm run dev` proxies to a running stack; `PENNYFLOW_FAKE=1 npm run dev` needs none.
const fake = process.env.PENNYFLOW_FAKE !== undefined;
const api = process.env.PENNYFLOW_API ?? 'http://localhost:8080';

export default defineConfig(async () => ({
  plugins: [
    react(),
    tailwind(),
    ...(fake ? [(await import('./src/testing/fakeServer.plugin')).fakeServer()] : []),
  ],
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    // Small files inlined as data: addresses would need a wider content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
  },
  server: { proxy: fake ? {} : { '/v1': api, '/docs': api } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    css: false,
    maxWorkers: 2,
    // One jsdom a worker: making it anew for each file takes longer than all tests.
    isolate: false,
  },
}));
