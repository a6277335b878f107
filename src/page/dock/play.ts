import type { EpochClock } from '../../stage/time/epoch-clock.svelte.ts';
import { awake } from '../../stage/settings/awake.ts';

/** A run is played within this time, and a short part of it not faster than that. */
const wholeSeconds = 6;
const leastSeconds = 1.5;
/** A run of few epochs goes by so many of them a second. */
const leastRate = 5;
/** So many frames a figure that has to wake has for it. */
const patience = 900;

const endings = ['pointerdown', 'keydown', 'popstate'] as const;
const isCalm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Ends the play that is under way, with what the link asked for. */
let end: (event?: Event) => void = () => undefined;

/** Draws the eye to what has changed without time: curves move to their new place, where they do, and the sentence lights up. */
function point(figure: HTMLElement, how: 'moves' | 'lights'): void {
  // Taken away first, or what still lights up would not do so again.
  delete figure.dataset['called'];
  void figure.offsetWidth;
  figure.dataset['called'] = how;
  setTimeout(() => delete figure.dataset['called'], how === 'moves' ? 1500 : 1400);
}

/** Plays a run from its start to the epoch that the link names, else to its end; what stands in the end is what the link says. */
function playRun(time: EpochClock, isNamed: boolean): void {
  const { playback } = time;
  const asked = time.epoch;
  const until = () => (isNamed ? asked : time.lastEpoch);
  const share = time.share(until());
  const seconds = Math.max(leastSeconds, Math.min(wholeSeconds * share, until() / leastRate));
  let isOver = false;
  let isReaders = false;
  const settle = () => {
    playback.pause();
    playback.unfolding = false;
    time.epoch = asked;
  };
  end = (event) => {
    if (isOver || (event instanceof KeyboardEvent && event.repeat)) return;
    // What plays may be paused, and its epoch moved: it is the reader's then.
    const { target } = event ?? {};
    isReaders = target instanceof Element && !!target.closest('.transport, .scrubber');
    if (isReaders) return;
    isOver = true;
    settle();
  };
  playback.scrub(0);
  playback.unfolding = true;
  let from: number | undefined;
  const advance = (now: number) => {
    isOver ||= isReaders && !playback.playing;
    if (isOver) return;
    from ??= now;
    // Also where the figure itself is off screen, and one that follows it is not.
    playback.playing = true;
    const done = (now - from) / 1000 / seconds;
    time.epoch = Math.min(time.epochAt(done * share), until());
    if (done < 1) requestAnimationFrame(advance);
    else end();
  };
  playback.playing = true;
  requestAnimationFrame(advance);
}

/** Shows what a link asks for, as it comes about. Whatever the reader does next ends it. */
export function play(figure: HTMLElement, isNamed: boolean, show: () => void): void {
  end();
  const isStill = () => isCalm() || !awake.get(figure.id)?.time;
  let isOver = false;
  end = () => (isOver = true);
  if (awake.has(figure.id) && isStill()) point(figure, 'moves');
  show();
  let frames = 0;
  const wait = () => {
    if (isOver) return;
    const woken = awake.get(figure.id);
    if (!woken) {
      if (++frames < patience) requestAnimationFrame(wait);
      return;
    }
    const hasRun = !isStill() && (isNamed ? woken.time?.epoch : woken.time?.lastEpoch);
    if (hasRun && woken.time) playRun(woken.time, isNamed);
    else if (!figure.dataset['called']) point(figure, 'lights');
  };
  requestAnimationFrame(wait);
}

for (const ending of endings)
  window.addEventListener(ending, (event) => end(event), { capture: true });
