import type { NewDevice } from './settings.queries';

const worker = '/push-worker.js';

/** A page without TLS, and some browsers, have no pushes. */
export const canPush = () =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

/** Asks the person, then the browser's push service. Throws where either says no. */
export async function subscribe(key: string): Promise<NewDevice> {
  const registration = await navigator.serviceWorker.register(worker);
  const made = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(key),
  });
  return {
    endpoint: made.endpoint,
    p256dh: textOf(made.getKey('p256dh')),
    auth: textOf(made.getKey('auth')),
    device: deviceName(navigator.userAgent),
  };
}

export function bytesOf(base64url: string) {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function textOf(bytes: ArrayBuffer | null): string {
  const text = String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0)));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const browsers = ['Firefox', 'Edg', 'OPR', 'Chrome', 'Safari'];
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac', 'Linux'];

/** How a person knows the device, such as “Firefox, Linux”. */
export function deviceName(agent: string): string {
  const browser = browsers.find((it) => agent.includes(it)) ?? 'Browser';
  const system = systems.find((it) => agent.includes(it));
  const name = browser === 'Edg' ? 'Edge' : browser === 'OPR' ? 'Opera' : browser;
  return system ? `${name}, ${system}` : name;
}
