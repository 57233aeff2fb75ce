/* SPDX-License-Identifier: MIT */
/* Functions of other shapes, in the shape of the rows. */
