// Shows alerts that were pushed to this device. A push that comes twice, or a newer word about the
// same alert, takes the place of the one that is shown: the tag is the alert.
self.addEventListener('push', (event) => {
  const pushed = event.data?.json();
  if (!pushed) return;
  const { id, tag, title, body, url } = pushed;
  event.waitUntil(
    self.registration.showNotification(title, {
      body,
      tag,
      icon: '/favicon.svg',
      data: { id, url },
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const url = new URL(event.notification.data?.url ?? '/', self.location.origin).href;
  event.waitUntil(
    self.clients.matchAll({ type: 'window', includeUncontrolled: true }).then((windows) => {
      const open = windows.find((it) => new URL(it.url).origin === self.location.origin);
      return open ? open.focus().then(() => open.navigate(url)) : self.clients.openWindow(url);
    }),
  );
});
