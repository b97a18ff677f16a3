import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ScrollingLogProps {
  readonly label: string;
  /** Changes with whatever is to be brought into sight: the end. */
  readonly end: string;
  /** The item that is brought into sight in place of the end, counted from 0. */
  readonly from?: number | undefined;
  readonly children: ComponentChildren;
}

/** What is said, read out as it comes, with the latest in sight. */
export function ScrollingLog({ label, end, from, children }: ScrollingLogProps) {
  const log = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = log;
    if (current === null) return;
    const item = from === undefined ? undefined : current.querySelectorAll<HTMLElement>('ol > li')[from];
    current.scrollTop = item === undefined ? current.scrollHeight : item.offsetTop - current.offsetTop;
  }, [end, from]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by the keyboard
    <div class="log" role="log" aria-label={label} tabIndex={0} ref={log}>
      {children}
    </div>
  );
}
