/* SPDX-License-Identifier: MIT */
/* Functions of other shapes, in the shape of the rows. */
void crt_sincos(double x, double *sine, double *cosine);

double crt_sincos_sin(double x)
{
	double sine, cosine;
	crt_sincos(x, &sine, &cosine);
	return sine;
}

double crt_sincos_cos(double x)
{
	double sine, cosine;
	crt_sincos(x, &sine, &cosine);
	return cosine;
}
