// Address space, and the memory behind it: it comes from the operating system when it is first
// touched, cleared, and goes back there when that is asked for.
#pragma once
#include <cstddef>

namespace fcn::tensor {

// The unit that the functions below go by.
size_t pageSize();
size_t machineMemory();

// Addresses without memory; null where the system gives none, or is one that this is not written
// for. They stay reserved.
void* reservePages(size_t size);
// They can be used from now on; false where there is no memory for them.
bool openPages(void* begin, size_t size);
// Their memory goes back. They can be used again.
void returnPages(void* begin, size_t size);

}  // namespace fcn::tensor
