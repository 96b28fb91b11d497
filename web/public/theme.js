// Runs before the first paint, so that a dark page never flashes white. A file of its own because
// the content security policy allows no inline script.
(() => {
  let choice = 'system';
  try {
    choice = localStorage.getItem('pennyflow.theme') ?? 'system';
  } catch {
    // Storage may be blocked; the system's choice is then right.
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme =
    choice === 'dark' || (choice === 'system' && dark) ? 'dark' : 'light';
})();
