import { patternOf, type HeaderRule } from '../headers.ts';
import type { Redirect } from './redirects-file.ts';
import type { Routes } from '../routes.ts';

/** The folder that holds the site and, from its base path on, is what the build wrote; the certificate's folder. */
export const nginxFolders = { root: '/var/www/site', certificate: '/etc/nginx/certificate' };

const quoted = (text: string) => `"${text.replace(/["\\$]/g, '\\$&')}"`;
const variable = (header: string) => `$${header.toLowerCase().replaceAll('-', '_')}`;
/** nginx compares decoded paths, and has found the page of a folder by then. */
const decoded = (pattern: string) => decodeURI(pattern).replace(/\/\$$/, '/(index\\.html)?$');

/** One header's value by path. The first pattern that matches counts, so the last rule comes first. */
function mapOf(header: string, rules: readonly HeaderRule[]): string {
  const lines = [...rules].reverse().flatMap((rule) => {
    const value = rule.headers[header];
    // Within quotes nginx leaves a backslash alone, so a pattern is written as it is.
    return value === undefined ? [] : [`    "~${decoded(patternOf(rule))}" ${quoted(value)};`];
  });
  return [`map $uri ${variable(header)} {`, '    default "";', ...lines, '}'].join('\n');
}

/**
 * Returns a configuration of nginx for this site alone, to be included in its `http { }`: HTTPS, one address form, the
 * headers, files compressed beforehand (`npm run compress`), redirects of renamed pieces.
 */
export function nginxConfiguration(
  routes: Routes,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
): string {
  const { base, origin, notFound } = routes;
  const host = new URL(origin).hostname;
  const headers = [...new Set(rules.flatMap((rule) => Object.keys(rule.headers)))];
  const at = (path: string) => quoted(decodeURI(path));
  return `# Written by the build for ${origin}${base}. docs/deploy.md says how to use it.
${headers.map((header) => mapOf(header, rules)).join('\n')}

server {
    listen 80;
    listen [::]:80;
    server_name ${host};
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name ${host};
    ssl_certificate ${nginxFolders.certificate}/fullchain.pem;
    ssl_certificate_key ${nginxFolders.certificate}/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:site:1m;

    root ${nginxFolders.root};
    server_tokens off;
    absolute_redirect off;
    default_type application/octet-stream;
    charset utf-8;
    charset_types text/html text/xml text/plain text/css application/javascript application/json application/rss+xml;
    # What "npm run compress" wrote beside each file.
    gzip_static on;
    brotli_static on;
    gzip_vary on;

${headers.map((header) => `    add_header ${header} ${variable(header)} always;`).join('\n')}

    error_page 404 ${at(notFound)};

${redirects.map(({ from, to }) => `    location = ${at(from)} { return 301 ${quoted(to)}; }\n`).join('')}\
    # For hosts, not for readers: _headers, _redirects, this file; and what is only another form of a file.
    location ~ "/_[a-z.]+$" { return 404; }
    location ~ "\\.(br|gz)$" { return 404; }
}
`;
}
