/** Which of Phaser's renderers to use. */
export type RendererChoice = 'webgl' | 'canvas';

/** Names by which a driver says that it draws without a graphics card. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen/i;

/**
 * Canvas is quicker than a WebGL that draws in software, so the driver's own name decides
 * (`failIfMajorPerformanceCaveat` misses it); without WebGL it is Canvas as well.
 * @param driver the GL renderer string, undefined when there is no WebGL
 */
export const chooseRenderer = (driver: string | undefined): RendererChoice =>
  driver !== undefined && !software.test(driver) ? 'webgl' : 'canvas';

/** The name of the driver behind WebGL, or undefined when the browser has no WebGL. */
export function webglDriver(): string | undefined {
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    if (!gl) return undefined;
    const names = gl.getExtension('WEBGL_debug_renderer_info');
    const driver = String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    // Browsers allow few contexts at once; this one has told what it was asked.
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return driver;
  } catch {
    return undefined;
  }
}

/** Whether a 2D canvas can be had. */
export function hasCanvas(): boolean {
  try {
    return document.createElement('canvas').getContext('2d') !== null;
  } catch {
    return false;
  }
}
