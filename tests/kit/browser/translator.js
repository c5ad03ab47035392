// Run in the page: what a page translator does that enters open shadow roots. Every text node gives way to <font> elements.
const walk = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const list = [];
  while (walker.nextNode()) list.push(walker.currentNode);
  for (const node of list) {
    if (!node.nodeValue.trim() || !node.parentNode || ['STYLE', 'SCRIPT', 'OPTION'].includes(node.parentNode.nodeName))
      continue;
    const font = document.createElement('font');
    node.parentNode.replaceChild(font, node);
    const inner = document.createElement('font');
    font.append(inner);
    inner.append(node.nodeValue);
  }
  root.querySelectorAll('*').forEach((element) => element.shadowRoot && walk(element.shadowRoot));
};
walk(document);
