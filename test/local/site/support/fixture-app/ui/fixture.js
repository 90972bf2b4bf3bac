document.getElementById('root').textContent = 'Loaded without the bridge';
