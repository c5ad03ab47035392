// The elements in JSX, for React 19: `import 'zice/react'`.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type {
  ZiceAssessmentElement,
  ZiceAttributes,
  ZiceEvents,
  ZiceFrameAttributes,
  ZiceFrameElement,
} from './zice.esm.js';

type Listeners = { [Name in keyof ZiceEvents as `on${Name}`]?: ((event: ZiceEvents[Name]) => void) | undefined };
type Props<Element, Attributes> = ClassAttributes<Element> &
  Omit<HTMLAttributes<Element>, keyof Attributes> &
  Attributes &
  Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'zice-assessment': Props<ZiceAssessmentElement, ZiceAttributes>;
      'zice-frame': Props<ZiceFrameElement, ZiceFrameAttributes>;
    }
  }
}

export * from './zice.esm.js';
