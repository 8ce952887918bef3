/**
 * Shows the element as its reader chooses, with the code that does the same.
 */
const form = document.querySelector('#choices');
const stage = document.querySelector('#stage');
const element = document.querySelector('#search');

// On a small screen the search itself comes first.
document.querySelector('#look').open = matchMedia('(width >= 48rem)').matches;
form?.addEventListener('change', show);
show();

/** Browsers keep a form's choices when a page is loaded anew, so it is read first, too. */
function show() {
  const {surface, theme, language} = Object.fromEntries(new FormData(form));
  stage.className = `stage ${theme}`;
  element.setAttribute('variant', surface);
  element.setAttribute('lang', language);
  document.querySelector('#build-code').textContent = buildCode(language);
  document.querySelector('#page-code').textContent = pageCode({surface, theme, language});
}

function buildCode(language) {
  const languages = language === 'en' ? '' : ` --ui-language ${language}`;
  return `npx faq-search build faq-data --out public${languages}`;
}

function pageCode({surface, theme, language}) {
  const attributes = [
    ...(surface === 'inline' ? [] : [`variant="${surface}"`]),
    ...(language === 'en' ? [] : [`lang="${language}"`]),
  ];
  const tag = `<${['faq-search', ...attributes].join(' ')}></faq-search>`;
  const script = '<script src="faq-search.js" defer></script>';
  if (theme === 'own') return [script, tag].join('\n');
  if (theme === 'system') return [script, `<!-- no style sheet at all -->`, tag].join('\n');
  const style = `<link rel="stylesheet" href="${theme}.css">`;
  return [style, script, `<div class="${theme}">`, `  ${tag}`, '</div>'].join('\n');
}
