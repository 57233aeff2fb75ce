/* SPDX-License-Identifier: MIT */
/* _locale_t, Microsoft's locale object, for the headers that declare functions with _l at the end. w32api's headers say the same. */
#ifndef _BITS_MS_LOCALE_T_H
#define _BITS_MS_LOCALE_T_H

typedef struct localeinfo_struct *_locale_t;

#endif
