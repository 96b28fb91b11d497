import { createRoot } from 'react-dom/client';
import { z } from 'zod';

import './app/styles.css';
import { App } from './app/App';

// zod would otherwise try to compile its checks, which the content security policy reports.
z.config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element #root.');
createRoot(root).render(<App />);
