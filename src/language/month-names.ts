import type { NamedLanguage } from './language-tag.ts';
import type { MonthNaming, OtherCalendar } from './locale.ts';

// Frozen here rather than asked of Intl, so that a new version of it does not rewrite every page.

/** Gregorian months, January first. The Arabic namings are those in use in each region. */
export const gregorianMonths: Record<MonthNaming, readonly string[]> = {
  levant: names(
    'كانون الثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول',
  ),
  egypt: names('يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر'),
  morocco: names('يناير, فبراير, مارس, أبريل, ماي, يونيو, يوليوز, غشت, شتنبر, أكتوبر, نونبر, دجنبر'),
  mauritania: names('يناير, فبراير, مارس, إبريل, مايو, يونيو, يوليو, أغشت, شتمبر, أكتوبر, نوفمبر, دجمبر'),
  maghreb: names('جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية, أوت, سبتمبر, أكتوبر, نوفمبر, ديسمبر'),
  english: names(
    'January, February, March, April, May, June, July, August, September, October, November, December',
  ),
  persian: names('ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر'),
  french: names(
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  ),
};

/** The months of the other calendars: Muharram first, and Farvardin first. */
export const otherMonths: Record<OtherCalendar, Record<NamedLanguage, readonly string[]>> = {
  'umm-al-qura': {
    ar: names(
      'محرم, صفر, ربيع الأول, ربيع الآخر, جمادى الأولى, جمادى الآخرة, رجب, شعبان, رمضان, شوال, ذو القعدة, ذو الحجة',
    ),
    fa: names(
      'محرم, صفر, ربیع‌الاول, ربیع‌الثانی, جمادی‌الاول, جمادی‌الثانی, رجب, شعبان, رمضان, شوال, ذی‌القعده, ذی‌الحجه',
    ),
    en: names(
      'Muharram, Safar, Rabi al-Awwal, Rabi al-Thani, Jumada al-Ula, Jumada al-Akhira, ' +
        'Rajab, Shaban, Ramadan, Shawwal, Dhu al-Qada, Dhu al-Hijja',
    ),
  },
  'solar-hijri': {
    ar: names('فروردين, أرديبهشت, خرداد, تير, مرداد, شهريور, مهر, آبان, آذر, دي, بهمن, إسفند'),
    fa: names('فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند'),
    en: names(
      'Farvardin, Ordibehesht, Khordad, Tir, Mordad, Shahrivar, Mehr, Aban, Azar, Dey, Bahman, Esfand',
    ),
  },
};

/** What marks the era. Persian needs no mark for the calendar that its readers live by. */
export const eras: Record<OtherCalendar, Record<NamedLanguage, string>> = {
  'umm-al-qura': { ar: ' هـ', fa: ' هجری قمری', en: ' AH' },
  'solar-hijri': { ar: ' هـ ش', fa: '', en: ' SH' },
};

function names(list: string): readonly string[] {
  return list.split(', ');
}
