import {StrictMode, useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import 'faq-search/define';
import faq from '../faq.md?faq';

function Help() {
  return (
    <>
      <h1>Help</h1>
      <faq-search faq={faq} />
      <p>
        The other page is the <a href="#guide">guide</a>.
      </p>
    </>
  );
}

function Guide() {
  return (
    <>
      <h1>Guide</h1>
      <p>
        Back to <a href="#help">help</a>.
      </p>
    </>
  );
}

function App() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash === '#guide' ? <Guide /> : <Help />;
}

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
