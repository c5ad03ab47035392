// Says why the self-check has not come, in the place where it would stand. In the JavaScript of 1999, for it is needed most
// where nothing newer is understood; on the page before zice.js, or beside it.
(function () {
  var names = ['zice-assessment', 'zice-frame', 'zice-framed'];
  // With these begin the browsers that can read the program: Chrome 85, Firefox 79, Safari 14.
  var current =
    typeof Promise === 'function' &&
    typeof Promise.any === 'function' &&
    typeof customElements === 'object' &&
    !!Element.prototype.attachShadow;
  var patience = 15000;
  var ours = /\/zice(\.frame)?\.js(\?|$)/;

  var words = {
    old_browser:
      '这个浏览器版本太旧，不能自测。请换用新版的 Edge、Chrome、Firefox（手机上用系统自带的新版浏览器），或把 360、QQ 等双核浏览器切换到“极速模式”。This browser is too old for the self-check.',
    script_missing:
      '自测程序没有取到。请刷新再试；仍不出现的，请与本站联系。The program of the self-check could not be loaded.',
    script_broken:
      '自测程序不完整，没有运行。请刷新再试；仍不出现的，请与本站联系。The program of the self-check arrived damaged.',
    script_late:
      '自测程序还没有载入，网络可能较慢。请再等一会儿，或刷新再试。The program of the self-check is still on its way.',
  };

  function tell(element, code, problem) {
    var detail = { reason: 'cannot_run', code: code, problems: problem ? [problem] : [] };
    var event;
    element.setAttribute('role', 'alert');
    while (element.firstChild) element.removeChild(element.firstChild);
    element.appendChild(document.createTextNode(words[code]));
    if (typeof CustomEvent === 'function') event = new CustomEvent('zice-error', { detail: detail });
    else {
      event = document.createEvent('CustomEvent');
      event.initCustomEvent('zice-error', false, false, detail);
    }
    element.dispatchEvent(event);
    // A frame of ours has a host that waits for word.
    if (element.nodeName.toLowerCase() === names[2] && window.parent !== window)
      window.parent.postMessage({ zice: 'error', detail: detail }, '*');
  }

  /** Of those that are still what they were in the page. */
  function say(code, problem) {
    var i, j, found;
    for (i = 0; i < names.length; i += 1) {
      if (window.customElements && customElements.get(names[i])) continue;
      found = document.getElementsByTagName(names[i]);
      for (j = 0; j < found.length; j += 1) tell(found[j], code, problem);
    }
  }

  function whenRead(act) {
    if (document.readyState !== 'loading') act();
    else document.addEventListener('DOMContentLoaded', act, false);
  }

  function heard(event) {
    var target = event.target;
    var missing = target && target.nodeName && target.nodeName.toLowerCase() === 'script' && ours.test(target.src);
    if (!missing && !ours.test(event.filename || '')) return;
    whenRead(function () {
      if (missing) say('script_missing', target.src);
      else say('script_broken', event.message);
    });
  }

  if (!window.addEventListener) return;
  if (!current) {
    whenRead(function () {
      say('old_browser');
    });
    return;
  }
  window.addEventListener('error', heard, true);
  setTimeout(function () {
    say('script_late');
  }, patience);
})();
