/* SPDX-License-Identifier: MIT */
/* FILE, alone, for the headers that must declare it without more. */
#ifndef _BITS_FILE_T_H
#define _BITS_FILE_T_H

#include <bits/file_tag.h>

typedef struct __CRT_FILE_TAG FILE;

#endif
