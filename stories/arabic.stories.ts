import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/infographic.js';
import type { FirstMessages, LaterMessages } from '../src/locales/messages.js';
import { dataset } from '../test/helpers/dataset.js';

/** Words for a third language. A word of the first view that is left out does not compile; of the rest, what is not here stays English. */
const words = {
  allProfessions: 'كل المهن',
  chooseProfession: 'أعمل في',
  view: 'طريقة العرض',
  timeline: 'الخط الزمني',
  list: 'قائمة',
  table: 'من يفعل ماذا',
  skip: 'تخطَّ الرسم التوضيحي',
  end: 'نهاية الرسم التوضيحي',
  legend: 'مفتاح الرموز',
  turningPoint: 'نقطة تحول',
  catalyst: 'عامل مسرّع',
  bothKinds: 'نقطة تحول وعامل مسرّع',
  longStation: 'يحدث في أكثر من مرحلة',
  prevention: 'هنا تنجح الوقاية: ما زال الوصول إليه سهلاً',
  noPrevention: 'يصبح التواصل أصعب: اعملوا معاً',
  wayBack: 'طريق العودة',
  wayBackAlways: 'العودة ممكنة دائماً',
  editorialPlacement: 'المكان على المراحل والنوع (نقطة تحول أو عامل مسرّع) هما اختيارنا التحريري.',
  phase: 'مرحلة',
  phaseRange: 'المراحل {first} – {last}',
  phaseNumber: 'المرحلة {number}',
  level: 'المستوى',
  actions: '{count} إجراءات',
  oneAction: 'إجراء واحد',
  noActions: 'لا إجراءات لهذه المهنة بعد',
  forProfessions: 'من أجل {professions}',
  forEveryone: 'لكل المهن',
  loading: 'جارٍ التحميل…',
  retry: 'حاول مرة أخرى',
  loadFailed: 'تعذّر تحميل الرسم التوضيحي.',
  loadFailedAt: 'الملف: {url}',
  failureMissing: 'لم يُذكر أي ملف. ضع عنوان ملف JSON في السمة src.',
  failureNetwork: 'لا يمكن الوصول إلى الملف. تحقق من الاتصال والعنوان.',
  failureTimeout: 'استغرق التحميل وقتاً طويلاً. تحقق من الاتصال وحاول مرة أخرى.',
  overlayLeftOut: 'تُركت إضافة إلى هذا الرسم لأن فيها خطأ.',
  announceProfession: '{profession}: {count} من {total} أحداث لها إجراءات.',
  announceAllProfessions: 'كل المهن: {total} أحداث.',
  announceView: 'طريقة العرض: {view}.',
  announceLoadFailed: 'فشل التحميل.',
  howToRead: 'كيف تقرأ هذا',
  howToReadOrder: 'الترتيب لا يقول شيئاً عن شخص بعينه. العودة ممكنة دائماً.',
  howToReadKeys: 'بمفتاح Tab تمرّ على كل الأزرار. بالأسهم تنتقل من محطة إلى محطة. بمفتاح Escape تغلق الحدث.',
  event: 'حدث',
  whatCanYouDo: 'ماذا يمكنك أن تفعل؟ {profession}',
  whatHappens: 'ماذا يحدث؟',
  signals: 'إلى ماذا تنتبه؟',
  counterSignals: 'ما الذي يشير إلى اتجاه آخر؟',
  signalsNote: 'ليست قائمة تحقق. تغيّر واحد لا يعني شيئاً.',
  involve: 'من تُشرك؟',
  mayIShare: 'هل يجوز أن أشارك هذا؟',
  questions: 'للنقاش معاً',
  sources: 'المصادر',
  source: 'مصدر',
  sourceCount: 'مصادر هذه البطاقة ({count})',
  derived: 'مستنتج',
  previous: 'الحدث السابق: {label}',
  next: 'الحدث التالي: {label}',
  close: 'إغلاق',
  whoDoesWhat: 'لكل مرحلة ترى من عليه الدور. ولكل حدث ترى ما تستطيع كل مهنة فعله.',
  whoIsOn: 'من عليه الدور؟',
  inTable: 'في الجدول',
  about: 'عن هذا الرسم التوضيحي',
  glossary: 'المصطلحات',
  contacts: 'إلى من تتوجه؟',
  generalDo: 'جيد دائماً',
  generalDont: 'من الأفضل ألا',
  searchHint: 'ابحث عن حدث أو إجراء أو مصطلح',
  found: 'وُجد {count}.',
  help: 'مساعدة',
  language: 'اللغة',
  copyLink: 'نسخ الرابط',
  print: 'طباعة',
  needEachOther: 'أين تحتاجون بعضكم إلى بعض؟',
  involves: '{from} تُشرك {to}.',
} satisfies FirstMessages & Partial<LaterMessages>;

const meta = {
  title: 'Infographic/In a third language',
  component: 'trigger-infographic',
  render: ({ trigger, view }) => html`
    <div dir="rtl" lang="ar">
      <trigger-infographic .data=${{ ...dataset({ phases: 4, triggers: 12 }), language: 'ar' }} .words=${words} .trigger=${trigger} .view=${view}></trigger-infographic>
    </div>
  `,
} satisfies Meta<{ trigger?: string; view?: string }>;
export default meta;

type Story = StoryObj<{ trigger?: string; view?: string }>;

/** What does the map look like in a language that is read from right to left? */
export const Default: Story = {};

/** And the list? */
export const AsAList: Story = { args: { view: 'list' } };
