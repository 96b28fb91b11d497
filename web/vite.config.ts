import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// `npm run dev` passes calls on to a running stack; `npm run dev:fake` needs none.
const api = process.env.PENNYFLOW_API ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), tailwind()],
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    // Small files inlined as data: addresses would need a wider content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
  },
  server: { proxy: { '/v1': api, '/docs': api } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    // A machine that is busy with other tests is slow; a test that hangs still ends.
    testTimeout: 30_000,
    restoreMocks: true,
    css: false,
    maxWorkers: 2,
  },
});
