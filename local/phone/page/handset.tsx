import type { ComponentChildren } from 'preact';
import type { Facing } from './state/page-model.ts';

interface HandsetProps {
  readonly face: Facing;
  readonly title: string;
  /** Where it stands, in a few words. */
  readonly state: string;
  /** Somebody should take it up. */
  readonly rings?: boolean;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One telephone. */
export function Handset({ face, title, state, rings, aside, children }: HandsetProps) {
  return (
    <section class="handset" data-face={face} data-rings={rings} aria-labelledby={`${face}-title`}>
      <div class="top">
        <div>
          <h2 id={`${face}-title`}>{title}</h2>
          <p class="state" role="status">
            {state}
          </p>
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
