/* SPDX-License-Identifier: MIT */
/* What stands for errno in a program without thread descriptors (note_error.h). */
#include "note_error.h"

int __crt_noted_error;
