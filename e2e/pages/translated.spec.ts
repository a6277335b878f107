import { expect, test } from '@playwright/test';
import { runNeuron } from '../../src/core/neuron/neuron.ts';
import { FigureOnPage } from '../reading/figures.ts';

test('translated by the browser, a figure goes on saying what it shows', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const figure = new FigureOnPage(page, 'mse-run');
  await figure.open('/vanishing-gradient/');
  // A translator puts its own text, in two font elements, in the place of every text.
  await figure.root.evaluate((root) => {
    const texts: Node[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement('font');
      outer.appendChild(document.createElement('font')).append(text.nodeValue ?? '');
      text.parentNode?.replaceChild(outer, text);
    }
  });
  const start = { w: 1.4, b: 2, eta: 0.15, epochs: 300, x: 1, y: 0 };
  const { output } = runNeuron({ activation: 'sigmoid', loss: 'quadratic', ...start });
  await figure.root.locator('input.typed').first().fill('1.4');
  await expect(figure.summary()).toContainText('w₀ = 1.4');
  await figure.root.getByRole('button', { name: 'step' }).focus();
  const shown = figure.root.locator('output[data-of=output]').first();
  await expect(shown).toHaveText(Number(await shown.getAttribute('data-value')).toFixed(4));
  await figure.root.locator('.transport .main').click();
  await expect(figure.root.locator('.transport .main')).toHaveText('pause');
  await expect(figure.root.locator('.position')).not.toContainText('150');
  await figure.root.locator('.transport .main').click();
  const epoch = await figure.root.locator('.transport input').inputValue();
  await expect(figure.root.locator('.position')).toHaveText(`epoch ${epoch}`);
  expect(Number(await shown.getAttribute('data-value'))).toBe(output[Number(epoch)]);
  expect(errors).toEqual([]);
});
