/** The page's random numbers in Python: sfc32 with its fifteen warming steps, and normal draws from it in pairs. */
export const pythonRandom = `def sfc32(seed):
    a, b, c, counter, M = 0x9E3779B9, 0x243F6A88, seed & 0xFFFFFFFF, 1, 0xFFFFFFFF
    step = 0
    while True:
        s = (a + b + counter) & M
        counter = (counter + 1) & M
        a = b ^ (b >> 9)
        b = (c + (c << 3)) & M
        c = (((c << 21) | (c >> 11)) + s) & M
        step += 1
        if step > 15:
            yield s / 2**32

def normals(uniform):
    while True:
        r, t = math.sqrt(-2 * math.log1p(-next(uniform))), 2 * math.pi * next(uniform)
        yield r * math.cos(t)
        yield r * math.sin(t)
`;
