/* SPDX-License-Identifier: MIT */
/* Classes of bytes of multibyte text in a locale. */
#include <mbctype.h>

#include "private/ms_of_locale.h"

OF_LOCALE(int, _ismbblead_l, (unsigned byte, _locale_t locale), _ismbblead(byte))
OF_LOCALE(int, _ismbbtrail_l, (unsigned byte, _locale_t locale), _ismbbtrail(byte))
OF_LOCALE(int, _ismbbalnum_l, (unsigned byte, _locale_t locale), _ismbbalnum(byte))
OF_LOCALE(int, _ismbbalpha_l, (unsigned byte, _locale_t locale), _ismbbalpha(byte))
OF_LOCALE(int, _ismbbblank_l, (unsigned byte, _locale_t locale), _ismbbblank(byte))
OF_LOCALE(int, _ismbbgraph_l, (unsigned byte, _locale_t locale), _ismbbgraph(byte))
OF_LOCALE(int, _ismbbprint_l, (unsigned byte, _locale_t locale), _ismbbprint(byte))
OF_LOCALE(int, _ismbbpunct_l, (unsigned byte, _locale_t locale), _ismbbpunct(byte))
OF_LOCALE(int, _ismbbkalnum_l, (unsigned byte, _locale_t locale), _ismbbkalnum(byte))
OF_LOCALE(int, _ismbbkana_l, (unsigned byte, _locale_t locale), _ismbbkana(byte))
OF_LOCALE(int, _ismbbkprint_l, (unsigned byte, _locale_t locale), _ismbbkprint(byte))
OF_LOCALE(int, _ismbbkpunct_l, (unsigned byte, _locale_t locale), _ismbbkpunct(byte))
