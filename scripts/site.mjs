// Builds dist/site/: the page as index.html, its checksums, and the headers that it should be sent with, in the words of
// each common host. The page needs none of them: its own policy holds wherever it is. See HOSTING.md.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const dist = join(root, 'dist');
const site = join(dist, 'site');

export function buildSite() {
  const page = readFileSync(join(dist, 'volkey.html'));
  const headers = headersOf(page);
  const lines = (write) => Object.entries(headers).map(([name, value]) => `${write(name, value)}\n`).join('');
  const files = {
    'index.html': page,
    SHA256SUMS: sumsOf({ 'index.html': page, 'volkey.html': page, 'volkey_bg.wasm': readFileSync(join(dist, 'core', 'volkey_bg.wasm')) }),
    _headers: `/*\n${lines((name, value) => `  ${name}: ${value}`)}`,
    '.htaccess': `<IfModule mod_headers.c>\n${lines((name, value) => `  Header always set ${name} "${value}"`)}</IfModule>\n`,
    'nginx.conf': lines((name, value) => `add_header ${name} "${value}" always;`),
    'staticwebapp.config.json': `${JSON.stringify({ globalHeaders: headers }, null, 2)}\n`,
    'web.config': webConfig(lines((name, value) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`)),
  };
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(site, name), content);
}

function headersOf(page) {
  const [, policy] = /<meta http-equiv="Content-Security-Policy" id="policy" content="([^"]+)">/.exec(page);
  return {
    // What a page cannot forbid by itself: to be shown within another.
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    // A new version is seen at once, and what has not changed is not sent again.
    'Cache-Control': 'no-cache',
  };
}

// IIS stops at a header that a folder above adds too, and sends no file without an ending.
function webConfig(headers) {
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${headers}      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension="." />
      <mimeMap fileExtension="." mimeType="text/plain" />
    </staticContent>
  </system.webServer>
</configuration>
`;
}

function sumsOf(files) {
  return Object.entries(files).map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');
}
