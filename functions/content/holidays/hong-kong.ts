import type { HolidayCalendar } from './holiday-calendar.ts';

/**
 * The general holidays of Hong Kong, on which offices are shut. Written by `npm run content -- holidays` from the
 * data of date-holidays (https://github.com/commenthol/date-holidays, CC BY-SA 3.0, as is this file); never edited by
 * hand. The government gazettes them about a year ahead: https://www.gov.hk/en/about/abouthk/holiday/
 */
export const hongKong: HolidayCalendar = {
  lastYear: 2028,
  days: [
    '2026-01-01', // The first day of January
    '2026-02-17', // Lunar New Year’s Day
    '2026-02-18', // The second day of Lunar New Year
    '2026-02-19', // The third day of Lunar New Year
    '2026-04-03', // Good Friday
    '2026-04-04', // The day following Good Friday
    '2026-04-06', // The day following Ching Ming Festival
    '2026-04-07', // The day following Easter Monday
    '2026-05-01', // Labour Day
    '2026-05-25', // The day following Birthday of the Buddha
    '2026-06-19', // Tuen Ng Festival
    '2026-07-01', // Hong Kong Special Administrative Region Establishment Day
    '2026-09-26', // The day following the Chinese Mid-Autumn Festival
    '2026-10-01', // National Day
    '2026-10-19', // The day following Chung Yeung Festival
    '2026-12-25', // Christmas Day
    '2026-12-26', // The first weekday after Christmas Day
    '2027-01-01', // The first day of January
    '2027-02-06', // Lunar New Year’s Day
    '2027-02-08', // The third day of Lunar New Year
    '2027-02-09', // The fourth day of Lunar New Year
    '2027-03-26', // Good Friday
    '2027-03-27', // The day following Good Friday
    '2027-03-29', // Easter Monday
    '2027-04-05', // Ching Ming Festival
    '2027-05-01', // Labour Day
    '2027-05-13', // Birthday of the Buddha
    '2027-06-09', // Tuen Ng Festival
    '2027-07-01', // Hong Kong Special Administrative Region Establishment Day
    '2027-09-16', // The day following the Chinese Mid-Autumn Festival
    '2027-10-01', // National Day
    '2027-10-08', // Chung Yeung Festival
    '2027-12-25', // Christmas Day
    '2027-12-27', // The first weekday after Christmas Day
    '2028-01-01', // The first day of January
    '2028-01-26', // Lunar New Year’s Day
    '2028-01-27', // The second day of Lunar New Year
    '2028-01-28', // The third day of Lunar New Year
    '2028-04-04', // Ching Ming Festival
    '2028-04-14', // Good Friday
    '2028-04-15', // The day following Good Friday
    '2028-04-17', // Easter Monday
    '2028-05-01', // Labour Day
    '2028-05-02', // Birthday of the Buddha
    '2028-05-29', // The day following Tuen Ng Festival
    '2028-07-01', // Hong Kong Special Administrative Region Establishment Day
    '2028-10-02', // The day following National Day
    '2028-10-04', // The day following the Chinese Mid-Autumn Festival
    '2028-10-26', // Chung Yeung Festival
    '2028-12-25', // Christmas Day
    '2028-12-26', // The first weekday after Christmas Day
  ],
};
