// What an element says describes, names or controls it is there and to be seen.

/** References by id, within each shadow root, that lead nowhere or to what is hidden; and how many there are in all. */
export const astray = (tab) =>
  tab.evaluate(() => {
    const names = [
      'aria-describedby',
      'aria-labelledby',
      'aria-errormessage',
      'aria-controls',
      'aria-details',
      'aria-owns',
      'aria-activedescendant',
      'for',
      'list',
    ];
    const found = [];
    let all = 0;
    const walk = (root) => {
      for (const element of root.querySelectorAll('*')) {
        for (const name of names) {
          for (const id of (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => id)) {
            all += 1;
            const target = root.getElementById(id);
            const what = `${root.host?.localName ?? 'document'} ${element.localName}[${name}] -> ${id}`;
            if (!target) found.push(`${what}: not there`);
            else if (target.closest('[hidden]')) found.push(`${what}: hidden`);
          }
          if (element.getAttribute(name) === '') found.push(`${element.localName}[${name}]: empty`);
        }
        const wrong = element.getAttribute('aria-invalid') === 'true';
        const told = (element.getAttribute('aria-describedby') ?? '').split(' ').some((id) => /problem/.test(id));
        if (element.hasAttribute('aria-invalid') && wrong !== told)
          found.push(`${root.host.localName} ${element.name}: invalid ${wrong}, told ${told}`);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return { found: [...new Set(found)], all };
  });
