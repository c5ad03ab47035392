// Prints a page with WebKitGTK: gjs -m webkit-print.js ADDRESS PDF. WebKitWebDriver has no command for it, and under a
// driver window.print() does nothing. Here the page is opened in a view of its own, its own button is pressed once there
// is a result, and the engine prints what the button asks for; only the dialog is answered in advance.
import GLib from 'gi://GLib';
import Gtk from 'gi://Gtk?version=3.0';
import WebKit2 from 'gi://WebKit2?version=4.1';

const [address, pdf] = ARGV;
const loop = GLib.MainLoop.new(null, false);
const late = 'no result, or no printing, within 30 seconds';
let failure = late;

function pressPrint() {
  const find = (root, selector) => {
    for (const one of root.querySelectorAll('*')) {
      const found = one.matches(selector) ? one : one.shadowRoot && find(one.shadowRoot, selector);
      if (found) return found;
    }
    return null;
  };
  const waiting = setInterval(() => {
    // The verdict may stand there before the whole core does.
    const button = find(document, '[data-verdict]') && find(document, 'button[name="print"]:enabled');
    if (!button) return;
    clearInterval(waiting);
    button.click();
  }, 100);
}

Gtk.init(null);
const view = new WebKit2.WebView();
const window = new Gtk.Window({ default_width: 1280, default_height: 900 });
window.add(view);
window.show_all();
view.connect('load-changed', (_, event) => {
  if (event === WebKit2.LoadEvent.FINISHED) view.run_javascript(`(${pressPrint})()`, null, null);
});
view.connect('print', (_, printing) => {
  const settings = new Gtk.PrintSettings();
  settings.set_printer('Print to File');
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf');
  settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(pdf, null));
  printing.set_print_settings(settings);
  printing.connect('failed', (_, error) => (failure = error.message));
  printing.connect('finished', () => {
    if (failure === late) failure = null;
    loop.quit();
  });
  printing.print();
  return true;
});
view.load_uri(address);
GLib.timeout_add_seconds(GLib.PRIORITY_DEFAULT, 30, () => loop.quit());
loop.run();
if (failure) throw new Error(failure);
