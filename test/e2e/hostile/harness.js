/**
 * The page around the frames: gives each its job, and keeps what runs there.
 */
const PATIENCE_MS = 20_000;

/** @returns what ran in the frame, and what it found wrong; a frame that has gone away ends early */
window.runInOwnFrame = async (address, job, patienceMs = PATIENCE_MS) => {
  const frame = document.createElement('iframe');
  frame.sandbox = 'allow-scripts';
  const ran = [];
  const done = new Promise((resolve) => {
    const listen = ({source, data}) => {
      if (source !== frame.contentWindow) return;
      if (data.ran) ran.push(data.ran);
      if (data.ready) frame.contentWindow.postMessage(job, '*');
      if (data.done) end(data.done);
    };
    const end = (wrong) => {
      clearTimeout(timer);
      window.removeEventListener('message', listen);
      resolve(wrong);
    };
    const timer = setTimeout(() => end(['The frame never came to an end.']), patienceMs);
    window.addEventListener('message', listen);
  });
  frame.src = address;
  document.body.append(frame);
  const wrong = await done;
  frame.remove();
  return {ran, wrong};
};
