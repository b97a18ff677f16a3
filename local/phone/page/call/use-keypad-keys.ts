import { useEffect } from 'preact/hooks';
import type { PageModel } from '../state/page-model.ts';
import type { PhoneActs } from '../use-phone.ts';

/** Whether keys of the telephone do something now. */
export function takesKeys({ board }: PageModel): boolean {
  const kind = board?.call?.state.kind ?? 'ended';
  return ['listening', 'recording', 'dialling', 'whispering', 'bridged'].includes(kind);
}

/** The keys 0-9, * and # of the keyboard are the telephone's, wherever no text is typed. */
export function useKeypadKeys(model: PageModel, acts: PhoneActs): void {
  const isOpen = takesKeys(model);
  useEffect(() => {
    if (!isOpen) return;
    const press = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const isTyping = target instanceof HTMLElement && target.matches('input, select, textarea');
      if (isTyping || ctrlKey || metaKey || altKey || !/^[0-9*#]$/.test(key)) return;
      void acts.act({ act: 'press', keys: key });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOpen, acts]);
}
