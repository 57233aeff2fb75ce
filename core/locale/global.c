/* SPDX-License-Identifier: MIT */
/* The global locale. */
#include "crt_locale.h"

unsigned __crt_locale_global;
