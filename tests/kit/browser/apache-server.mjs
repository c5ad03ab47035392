// Apache with the recipe's .htaccess in the kit's folder, on a site set up as old ones are.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inForeground, writeFiles } from './foreground-server.mjs';
import { manifest } from './kit-server.mjs';

export const apacheRecipe = readFileSync(new URL('../../../web/recipes/apache.htaccess', import.meta.url), 'utf8');

/** What the server cannot do without, and what the recipe uses where it is there. */
const needed = ['mpm_event', 'authz_core', 'dir', 'alias'];
export const wanted = ['mime', 'headers', 'rewrite', 'filter', 'deflate', 'expires'];

/** Types as /etc/mime.types has them, of the endings that stand within the names of the kit. */
const types = `application/javascript js
application/gzip gz
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx
text/csv csv
text/html html
`;

/**
 * `modules` are those of `wanted` to load; `options` are allowed by the site, and `override` to a .htaccess, which is `recipe`;
 * `config` is the site's own, and `withinSite` what it has for the kit's folder.
 */
export const apache = (
  files,
  {
    modules = wanted,
    options = 'FollowSymLinks',
    override = 'FileInfo',
    config = '',
    recipe = apacheRecipe,
    withinSite = '',
  } = {},
) =>
  inForeground('apache', { files }, ({ prefix, site, port }) => {
    writeFiles(site, { [`${manifest.folder}/.htaccess`]: recipe });
    const loaded = [...needed, ...modules].map(
      (one) => `LoadModule ${one}_module /usr/lib/apache2/modules/mod_${one}.so`,
    );
    writeFileSync(join(prefix, 'mime.types'), types);
    writeFileSync(
      join(prefix, 'apache.conf'),
      `${loaded.join('\n')}
ServerRoot ${prefix}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${prefix}/pid
ErrorLog ${prefix}/error.log
LogFormat "%r %>s" requests
CustomLog ${prefix}/access.log requests
User www-data
Group www-data
DocumentRoot ${site}
<IfModule mod_mime.c>
  TypesConfig ${prefix}/mime.types
</IfModule>
<Directory ${site}>
  Require all granted
  AllowOverride ${override}
  Options ${options}
</Directory>
<Directory ${site}/${manifest.folder}>
${withinSite}
</Directory>
${config}
`,
    );
    return ['/usr/sbin/apache2', '-D', 'FOREGROUND', '-f', join(prefix, 'apache.conf')];
  });
