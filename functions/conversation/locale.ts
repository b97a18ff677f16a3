/** The languages that a helpline may speak, as BCP 47 tags. Which of them a helpline offers is in its helpline.yaml. */
export const locales = ['en', 'zh-HK', 'zh-CN'] as const;

export type Locale = (typeof locales)[number];
