import { Problem, problemOf, randomKey, unreachable, writeHeaders } from '../../lib/api';
import { readImport, type Import } from './imports.queries';

export const bytesMax = 200 * 1024 * 1024;

/** What can be told of a file before it is sent. */
export function refuse(file: File): Problem | null {
  if (file.size === 0) return new Problem(422, 'empty-file', '');
  if (file.size > bytesMax) return new Problem(413, 'file-too-large', '');
  return null;
}

/** Sends a file; the server tells the account by what the file says. XMLHttpRequest, because fetch does not tell how much has gone up. */
export function upload(
  file: File,
  password: string | null,
  onProgress: (part: number) => void,
): Promise<Import> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    if (password !== null) form.append('password', password);
    form.append('file', file);
    request.open('POST', '/v1/imports');
    for (const [name, value] of Object.entries(writeHeaders(randomKey()))) {
      request.setRequestHeader(name, value);
    }
    request.responseType = 'json';
    request.upload.onprogress = (event) => onProgress(event.loaded / (event.total || 1));
    request.onerror = () => reject(unreachable());
    request.onload = () => {
      const body: unknown = request.response;
      if (request.status >= 400) reject(problemOf(request.status, body));
      else resolve(readImport(body));
    };
    request.send(form);
  });
}
