// The elements in templates, for Vue 3: `import 'zice/vue'`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type {
  ZiceAssessmentElement,
  ZiceAttributes,
  ZiceEvents,
  ZiceFrameAttributes,
  ZiceFrameElement,
} from './zice.esm.js';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;
type Named<Attributes> = { [Name in keyof Attributes as Camel<Name & string>]: Attributes[Name] };
type Listeners = {
  [Name in keyof ZiceEvents as `on${Capitalize<Camel<Name>>}`]?: ((event: ZiceEvents[Name]) => void) | undefined;
};
type Props<Attributes> = Omit<HTMLAttributes, keyof Attributes> & PublicProps & Named<Attributes> & Listeners;
type InTemplates<Element, Attributes> = new () => Element & { $props: Props<Attributes> };

declare module 'vue' {
  interface GlobalComponents {
    'zice-assessment': InTemplates<ZiceAssessmentElement, ZiceAttributes>;
    'zice-frame': InTemplates<ZiceFrameElement, ZiceFrameAttributes>;
  }
}

export * from './zice.esm.js';
