// nginx with the recipe's server block.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inForeground } from './foreground-server.mjs';
import { nginxRecipe } from './kit-server.mjs';

/** `files` are the site's own, `recipe` is the server block, `modules` names those to load. */
export const nginx = (files, { recipe = nginxRecipe, modules = [] } = {}) =>
  inForeground('nginx', { files }, ({ prefix, site, port }) => {
    const server = recipe.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('root /srv/www;', `root ${site};`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (one) => `${one}_temp_path ${prefix}/${one};`,
    );
    const config = `${modules.map((one) => `load_module /usr/lib/nginx/modules/${one}.so;`).join('\n')}
daemon off; master_process off; pid ${prefix}/pid; error_log stderr warn; events {}
http { include /etc/nginx/mime.types; access_log ${prefix}/access.log; ${temporary.join(' ')}
${server} }`;
    writeFileSync(join(prefix, 'nginx.conf'), config);
    return ['/usr/sbin/nginx', '-p', prefix, '-c', join(prefix, 'nginx.conf')];
  });
