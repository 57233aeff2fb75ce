/* SPDX-License-Identifier: MIT */
/* __dso_handle: its address tells the program's handlers from a shared library's (Itanium C++ ABI 3.3.6.3). */
#include "attr.h"

CRT_HIDDEN extern void *__dso_handle;
CRT_HIDDEN void *__dso_handle = &__dso_handle;
