/* SPDX-License-Identifier: MIT */
/* _fltused: Microsoft's compilers name it in every object that uses floating point. */
extern int _fltused;
int _fltused = 0x9875;
