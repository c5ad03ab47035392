// Tomcat with the recipe's application beside the site's own, and a server-wide conf/web.xml.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inForeground, writeFiles } from './foreground-server.mjs';

export const tomcatRecipe = readFileSync(new URL('../../../web/recipes/tomcat-web.xml', import.meta.url), 'utf8');

const java = '/usr/share/java/';
/** Without the languages of its messages, and without what talks to other machines. */
const jars = () =>
  readdirSync(java).filter((name) => /^tomcat10-(?!i18n|tribes|catalina-ha).*-10\..*\.jar$/.test(name));

const server = (port, prefix) => `<Server port="-1"><Service name="Catalina">
<Connector port="${port}" address="127.0.0.1" />
<Engine name="Catalina" defaultHost="localhost"><Host name="localhost" appBase="none" autoDeploy="false">
<Context path="" docBase="${prefix}/site" /><Context path="/zice" docBase="${prefix}/site/zice" />
<Valve className="org.apache.catalina.valves.AccessLogValve" directory="${prefix}" prefix="access" suffix=".log" rotatable="false" pattern="%r %s" buffered="false" />
</Host></Engine></Service></Server>`;

/** As Tomcat's own begins, with the types it knows of; `more` are what an administrator added. */
const webXml = (more) => `<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
<servlet><servlet-name>default</servlet-name><servlet-class>org.apache.catalina.servlets.DefaultServlet</servlet-class>
<init-param><param-name>listings</param-name><param-value>false</param-value></init-param><load-on-startup>1</load-on-startup></servlet>
<servlet-mapping><servlet-name>default</servlet-name><url-pattern>/</url-pattern></servlet-mapping>
${more}
<mime-mapping><extension>html</extension><mime-type>text/html</mime-type></mime-mapping>
<mime-mapping><extension>js</extension><mime-type>text/javascript</mime-type></mime-mapping>
<welcome-file-list><welcome-file>index.html</welcome-file></welcome-file-list></web-app>`;

/** A filter of Tomcat's own for every address. */
export const filter = (name, kind, settings = {}) => `<filter><filter-name>${name}</filter-name>
<filter-class>org.apache.catalina.filters.${kind}</filter-class>${Object.entries(settings)
  .map(([key, value]) => `<init-param><param-name>${key}</param-name><param-value>${value}</param-value></init-param>`)
  .join('')}</filter>
<filter-mapping><filter-name>${name}</filter-name><url-pattern>/*</url-pattern></filter-mapping>`;

/** `filters` stand in the server-wide web.xml; `recipe` is that of the kit's application. */
export const tomcat = (files, { filters = '', recipe = tomcatRecipe } = {}) =>
  inForeground('tomcat', { files, within: 'zice/' }, ({ prefix, site, port }) => {
    writeFiles(prefix, { 'conf/server.xml': server(port, prefix), 'conf/web.xml': webXml(filters) });
    writeFiles(site, { 'zice/WEB-INF/web.xml': recipe });
    const folders = ['catalina.home', 'catalina.base'].map((one) => `-D${one}=${prefix}`);
    const memory = ['-Xmx96m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', `-Djava.io.tmpdir=${prefix}`];
    // As on Windows in Chinese.
    const encoding = '-Dfile.encoding=GBK';
    const path = jars()
      .map((name) => join(java, name))
      .join(':');
    return ['java', ...folders, ...memory, encoding, '-cp', path, 'org.apache.catalina.startup.Tomcat'];
  });
