export const fakeServer = () => ({ name: 'x' });
