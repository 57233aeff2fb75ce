/* SPDX-License-Identifier: MIT */
/* Names the functions that carry a stage of start or end, for the start-up inspector.
 *
 * CRT_STAGE(heap, __crt_heap) leaves the stage's name and the function's address in a section that no program loads:
 * the inspector finds the stages of an unmodified, stripped binary there, and running the program costs nothing. */
#ifndef CRT_STAGE_H
#define CRT_STAGE_H

#include "crt_platform.h"

#define CRT_STAGE(name, function) PLAT_STAGE(name, function)

#endif
